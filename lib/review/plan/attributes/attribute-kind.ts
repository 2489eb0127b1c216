/** How an allow-listed attribute is read: `secret` values are compared and never shown, whatever Terraform says of them. */
export type AttributeKind = 'text' | 'flag' | 'number' | 'texts' | 'secret';

/** The allow-listed attributes of a resource type, by the name that the provider's schema has; nested ones joined by dots. */
export type Attributes = Readonly<Record<string, AttributeKind>>;

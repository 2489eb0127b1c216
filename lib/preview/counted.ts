export function counted(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}

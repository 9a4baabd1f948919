/** Learners of the made-up classes, by class: names of characters in public-domain books. */
export const CLASSES = [
  {
    name: 'Geography 9b',
    learners: [
      'Alice Liddell',
      'Anne Shirley',
      'Becky Thatcher',
      'Bilal Karim',
      'David Copperfield',
      'Diana Barry',
      'Edmond Dantès',
      'Elizabeth Bennet',
      'Emma Woodhouse',
      'Fanny Price',
      'Gerda Andersen',
      'Gilbert Blythe',
      'Heidi Alm',
      'Huck Finn',
      'Jane Eyre',
      'Jim Hawkins',
      'Jo March',
      'Kim O’Hara',
      'Laurie Laurence',
      'Mary Lennox',
      'Meg March',
      'Mina Harker',
      'Nell Trent',
      'Oliver Twist',
      'Peter Pan',
      'Pip Pirrip',
      'Sara Crewe',
      'Tom Sawyer',
    ],
  },
  { name: 'Chemistry 11', learners: ['Ada Doe', 'Bao Yu', 'Cosette Valjean', 'Dorian Gray', 'Eppie Cass'] },
] as const

/** Learners who wait to be let into the first class. */
export const ASKING = ['Sid Sawyer', 'Wendy Darling'] as const

export const DEMO_PASSWORD = 'seventeen metals'

/** Who works at which part. */
export const enAssignments = {
  assignments: 'Assignments',
  assign: 'Assign',
  assignTitle: 'Assign a part of this translation',
  person: 'Person',
  role: 'As',
  assignmentRoles: { translator: 'translator', reviewer: 'reviewer' },
  part: 'Part',
  wholeText: 'The whole text',
  dueOn: 'Due (optional)',
  noAssignments: 'Nobody is assigned.',
  endAssignment: 'End',
  assigned: 'Assigned.',
}

export const zhAssignments: typeof enAssignments = {
  assignments: '分工',
  assign: '分派',
  assignTitle: '分派此译文的一部分',
  person: '人员',
  role: '担任',
  assignmentRoles: { translator: '译者', reviewer: '译审' },
  part: '部分',
  wholeText: '全文',
  dueOn: '期限（可不填）',
  noAssignments: '尚未分派。',
  endAssignment: '结束',
  assigned: '已分派。',
}

from typing import TypeAlias

from .team_membership_relation import TeamMembershipRelation

TeamMembershipList: TypeAlias = list[TeamMembershipRelation]

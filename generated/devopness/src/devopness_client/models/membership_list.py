from typing import TypeAlias

from .membership_relation import MembershipRelation

MembershipList: TypeAlias = list[MembershipRelation]

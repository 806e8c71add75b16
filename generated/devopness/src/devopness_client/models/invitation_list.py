from typing import TypeAlias

from .invitation_relation import InvitationRelation

InvitationList: TypeAlias = list[InvitationRelation]

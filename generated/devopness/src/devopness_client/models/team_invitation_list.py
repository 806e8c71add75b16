from typing import TypeAlias

from .team_invitation_relation import TeamInvitationRelation

TeamInvitationList: TypeAlias = list[TeamInvitationRelation]

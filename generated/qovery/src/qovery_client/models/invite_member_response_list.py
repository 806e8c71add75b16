from .._runtime import Model
from .invite_member import InviteMember


class InviteMemberResponseList(Model):
    results: list[InviteMember] | None = None

from .._runtime import Model
from .member import Member


class MemberResponseList(Model):
    results: list[Member] | None = None

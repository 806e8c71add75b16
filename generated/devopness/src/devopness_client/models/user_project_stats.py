from .._runtime import Model


class UserProjectStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None

from .._runtime import Model


class BlackfireProfilesListBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]

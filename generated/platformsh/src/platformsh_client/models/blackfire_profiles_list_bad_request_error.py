from .._runtime import Model


class BlackfireProfilesListBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]

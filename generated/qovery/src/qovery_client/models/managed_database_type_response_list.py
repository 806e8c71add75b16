from .._runtime import Model


class ManagedDatabaseTypeResponse(Model):
    name: str


class ManagedDatabaseTypeResponseList(Model):
    results: list[ManagedDatabaseTypeResponse] | None = None

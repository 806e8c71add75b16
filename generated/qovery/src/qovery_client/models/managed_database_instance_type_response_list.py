from .._runtime import Model


class ManagedDatabaseInstanceTypeResponse(Model):
    name: str


class ManagedDatabaseInstanceTypeResponseList(Model):
    results: list[ManagedDatabaseInstanceTypeResponse] | None = None

from .._runtime import Model


class ContainerSpecification(Model):
    cpu: float | int | None = None
    id: str | None = None
    memory: int | None = None

from .._runtime import Model


class ContainerSpecification(Model):
    cpu: float | None = None
    id: str | None = None
    memory: int | None = None

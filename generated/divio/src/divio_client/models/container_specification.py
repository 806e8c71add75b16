from .._runtime import Model


class ContainerSpecification(Model):
    """What a container gets."""

    cpu: float | int | None = None
    id: str | None = None
    memory: int | None = None

from .._runtime import Model


class ContainerVersionResponse(Model):
    image_name: str | None = None
    versions: list[str] | None = None


class ContainerVersionResponseList(Model):
    results: list[ContainerVersionResponse] | None = None

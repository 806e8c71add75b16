from .._runtime import Model


class JobRequestSourceImage(Model):
    image_name: str | None = None
    registry_id: str | None = None
    tag: str | None = None

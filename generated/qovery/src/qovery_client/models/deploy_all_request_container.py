from uuid import UUID

from .._runtime import Model


class DeployAllRequestContainer(Model):
    id: UUID
    image_tag: str | None = None

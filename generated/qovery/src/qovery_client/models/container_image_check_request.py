from typing import Any
from uuid import UUID

from .._runtime import Model


class ContainerImageCheckRequest(Model):
    registry_id: UUID | None = None
    image_name: str
    tag: str
    registry_d: Any

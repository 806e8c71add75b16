from typing import Any
from uuid import UUID

from .._runtime import Model


class ContainerImageCheckRequest(Model):
    image_name: str
    registry_id: UUID | None = None
    tag: str
    registry_d: Any = None

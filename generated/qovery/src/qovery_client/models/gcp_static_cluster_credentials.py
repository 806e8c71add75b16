from typing import Literal
from uuid import UUID

from .._runtime import Model


class GcpStaticClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["GCP"]

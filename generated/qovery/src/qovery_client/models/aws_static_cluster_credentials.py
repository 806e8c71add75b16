from typing import Literal
from uuid import UUID

from .._runtime import Model


class AwsStaticClusterCredentials(Model):
    id: UUID
    name: str
    access_key_id: str
    object_type: Literal["AWS"]

from typing import Literal
from uuid import UUID

from .._runtime import Model


class AwsStaticClusterCredentials(Model):
    access_key_id: str
    id: UUID
    name: str
    object_type: Literal["AWS"]

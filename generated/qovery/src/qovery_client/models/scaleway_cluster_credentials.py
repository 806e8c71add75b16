from typing import Literal
from uuid import UUID

from .._runtime import Model


class ScalewayClusterCredentials(Model):
    id: UUID
    name: str
    scaleway_access_key: str
    object_type: Literal["SCW"]
    scaleway_project_id: str
    scaleway_organization_id: str

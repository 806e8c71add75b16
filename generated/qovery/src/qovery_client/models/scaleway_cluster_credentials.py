from typing import Literal
from uuid import UUID

from .._runtime import Model


class ScalewayClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["SCW"]
    scaleway_access_key: str
    scaleway_organization_id: str
    scaleway_project_id: str

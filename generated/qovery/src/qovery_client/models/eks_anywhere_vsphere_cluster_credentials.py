from typing import Literal
from uuid import UUID

from .._runtime import Model


class EksAnywhereVsphereClusterCredentials(Model):
    access_key_id: str | None = None
    id: UUID
    name: str
    object_type: Literal["EKS_ANYWHERE_VSPHERE"]
    role_arn: str | None = None
    vsphere_user: str

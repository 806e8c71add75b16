from typing import Literal
from uuid import UUID

from .._runtime import Model


class EksAnywhereVsphereClusterCredentials(Model):
    id: UUID
    name: str
    vsphere_user: str
    access_key_id: str | None = None
    role_arn: str | None = None
    object_type: Literal["EKS_ANYWHERE_VSPHERE"]

from typing import Literal

from .._runtime import Model


class EksAnywhereVsphereRoleCredentialsRequest(Model):
    name: str
    role_arn: str
    type: Literal["EKS_ANYWHERE_VSPHERE_ROLE"]
    vsphere_password: str
    vsphere_user: str

from typing import Literal

from .._runtime import Model


class EksAnywhereVsphereRoleCredentialsRequest(Model):
    type: Literal["EKS_ANYWHERE_VSPHERE_ROLE"]
    name: str
    vsphere_user: str
    vsphere_password: str
    role_arn: str

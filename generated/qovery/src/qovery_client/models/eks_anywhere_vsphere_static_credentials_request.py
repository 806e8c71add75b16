from typing import Literal

from .._runtime import Model


class EksAnywhereVsphereStaticCredentialsRequest(Model):
    type: Literal["EKS_ANYWHERE_VSPHERE_STATIC"]
    name: str
    vsphere_user: str
    vsphere_password: str
    access_key_id: str
    secret_access_key: str

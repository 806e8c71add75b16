from typing import Literal

from .._runtime import Model


class EksAnywhereVsphereStaticCredentialsRequest(Model):
    access_key_id: str
    name: str
    secret_access_key: str
    type: Literal["EKS_ANYWHERE_VSPHERE_STATIC"]
    vsphere_password: str
    vsphere_user: str

from typing import Literal

from .._runtime import Model


class TfVarsDiscoveryModeAutoDiscover(Model):
    type: Literal["AutoDiscover"]

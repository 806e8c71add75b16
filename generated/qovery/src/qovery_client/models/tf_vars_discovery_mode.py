from typing import Annotated, TypeAlias

from pydantic import Field

from .tf_vars_discovery_mode_auto_discover import TfVarsDiscoveryModeAutoDiscover
from .tf_vars_discovery_mode_specific_paths import TfVarsDiscoveryModeSpecificPaths

TfVarsDiscoveryMode: TypeAlias = Annotated[
    TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeSpecificPaths, Field(discriminator="type")
]

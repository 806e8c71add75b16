from typing import Literal

from .._runtime import Model
from .blueprint_manifest_backend_config import BlueprintManifestBackendConfig
from .blueprint_manifest_credentials_config import BlueprintManifestCredentialsConfig
from .blueprint_manifest_resources_config import BlueprintManifestResourcesConfig
from .blueprint_manifest_version_block import BlueprintManifestVersionBlock
from .cloud_vendor_enum import CloudVendorEnum


class BlueprintManifestEngineTerraform(Model):
    backend: BlueprintManifestBackendConfig | None = None
    credentials: BlueprintManifestCredentialsConfig | None = None
    provider: CloudVendorEnum
    resources: BlueprintManifestResourcesConfig | None = None
    terraform: BlueprintManifestVersionBlock
    timeout: int | None = None
    type: Literal["terraform"]

from typing import TypeAlias

from .terraform_backend_blueprint_object import TerraformBackendBlueprintObject
from .terraform_backend_kubernetes_object import TerraformBackendKubernetesObject
from .terraform_backend_user_provided_object import TerraformBackendUserProvidedObject

TerraformBackend: TypeAlias = (
    TerraformBackendKubernetesObject
    | TerraformBackendUserProvidedObject
    | TerraformBackendBlueprintObject
)

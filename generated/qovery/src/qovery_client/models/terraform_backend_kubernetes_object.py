from .._runtime import Model
from .terraform_backend_kubernetes import TerraformBackendKubernetes


class TerraformBackendKubernetesObject(Model):
    kubernetes: TerraformBackendKubernetes

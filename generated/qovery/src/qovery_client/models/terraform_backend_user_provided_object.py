from .._runtime import Model
from .terraform_backend_user_provided import TerraformBackendUserProvided


class TerraformBackendUserProvidedObject(Model):
    user_provided: TerraformBackendUserProvided

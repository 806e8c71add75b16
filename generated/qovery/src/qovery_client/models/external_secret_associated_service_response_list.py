from .._runtime import Model
from .external_secret_associated_service_response import ExternalSecretAssociatedServiceResponse


class ExternalSecretAssociatedServiceResponseList(Model):
    results: list[ExternalSecretAssociatedServiceResponse]

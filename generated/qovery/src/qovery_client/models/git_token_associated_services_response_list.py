from .._runtime import Model
from .git_token_associated_service_response import GitTokenAssociatedServiceResponse


class GitTokenAssociatedServicesResponseList(Model):
    results: list[GitTokenAssociatedServiceResponse] | None = None

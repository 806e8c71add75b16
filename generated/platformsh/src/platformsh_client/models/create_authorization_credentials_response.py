from .._runtime import Model
from .create_authorization_credentials_response_redirect_to_url import (
    CreateAuthorizationCredentialsResponseRedirectToUrl,
)


class CreateAuthorizationCredentialsResponse(Model):
    redirect_to_url: CreateAuthorizationCredentialsResponseRedirectToUrl | None = None
    type: str | None = None

from .._runtime import Model


class CreateAuthorizationCredentialsResponseRedirectToUrl(Model):
    return_url: str | None = None
    url: str | None = None


class CreateAuthorizationCredentialsResponse(Model):
    redirect_to_url: CreateAuthorizationCredentialsResponseRedirectToUrl | None = None
    type: str | None = None

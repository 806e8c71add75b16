from .._runtime import Model


class CreateAuthorizationCredentialsResponseRedirectToUrl(Model):
    return_url: str | None = None
    url: str | None = None

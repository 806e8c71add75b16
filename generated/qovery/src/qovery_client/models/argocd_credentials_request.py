from .._runtime import Model


class ArgoCdCredentialsRequest(Model):
    argocd_token: str
    argocd_url: str

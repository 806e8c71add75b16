from .._runtime import Model


class ArgoCdCredentialsRequest(Model):
    argocd_url: str
    argocd_token: str

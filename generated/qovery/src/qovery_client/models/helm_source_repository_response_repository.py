from .._runtime import Model


class HelmSourceRepositoryResponseRepository(Model):
    id: str
    name: str
    url: str

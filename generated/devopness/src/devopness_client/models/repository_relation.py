from .._runtime import Model


class RepositoryRelation(Model):
    name: str
    user_name: str
    full_name: str
    html_url: str

from .._runtime import Model


class ProjectFacets(Model):
    plans: dict[str, str] | None = None

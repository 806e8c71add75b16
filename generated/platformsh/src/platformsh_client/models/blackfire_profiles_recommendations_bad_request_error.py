from .._runtime import Model


class BlackfireProfilesRecommendationsBadRequestError(Model):
    status: int
    title: str
    type: str
    violations: dict[str, list[str]]

from .._runtime import Model


class BlackfireProfilesRecommendationsBadRequestError(Model):
    type: str
    title: str
    status: int
    violations: dict[str, list[str]]

from .._runtime import Model


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiGraph(Model):
    href: str
    type: str

from .._runtime import Model, OpenStrEnum


class ListApplicationsResponseApplicationProfileTypeAggregation(OpenStrEnum):
    AVG = "avg"
    SUM = "sum"


class ListApplicationsResponseApplicationProfileType(Model):
    aggregation: ListApplicationsResponseApplicationProfileTypeAggregation
    description: str
    name: str
    title: str
    unit: str


class ListApplicationsResponseApplication(Model):
    languages: list[str]
    name: str
    profile_types: dict[str, ListApplicationsResponseApplicationProfileType]


class ListApplicationsResponse(Model):
    applications: dict[str, ListApplicationsResponseApplication]

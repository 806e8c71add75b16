from .._runtime import Model
from .list_applications_response_application import ListApplicationsResponseApplication


class ListApplicationsResponse(Model):
    applications: dict[str, ListApplicationsResponseApplication]

from .._runtime import OpenStrEnum


class ListEnvironmentsOItem(OpenStrEnum):
    APPLICATION = "-application"
    APPLICATION_ = "application"

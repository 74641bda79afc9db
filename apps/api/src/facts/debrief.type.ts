import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'A question of an interview and what was answered.' })
export class QuestionAndAnswerInput {
  @Field(() => String, { description: 'What was asked; at most 1000 characters.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'What was answered; at most 4000 characters.' })
  answer?: string | null;
}

@InputType({ description: "The candidate's own look back at an interview. At least one thing must be said." })
export class DebriefInput {
  @Field(() => ID, { nullable: true, description: 'Which interview. Default: the last one that had begun.' })
  interviewId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How satisfied they are: 1, not at all, to 5.' })
  satisfaction?: number | null;

  @Field(() => [String], { nullable: true, description: 'Answers that could have been better; at most 20.' })
  weakAnswers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Ideas for the employer; at most 20.' })
  ideas?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What still needs clearing up; at most 20.' })
  openPoints?: string[] | null;

  @Field(() => [QuestionAndAnswerInput], {
    nullable: true,
    description: 'What was asked and answered; at most 30.',
  })
  questions?: QuestionAndAnswerInput[] | null;
}

@ObjectType('QuestionAndAnswer', { description: 'A question of an interview and what was answered.' })
export class QuestionAndAnswerType {
  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Field(() => String, { description: 'What was answered; empty where that was not noted.' })
  answer!: string;
}

@ObjectType('Debrief', { description: "The candidate's own look back at an interview." })
export class DebriefType {
  @Field(() => Int, { nullable: true, description: 'How satisfied they are: 1, not at all, to 5.' })
  satisfaction?: number | null;

  @Field(() => [String], { description: 'Answers that could have been better.' })
  weakAnswers!: readonly string[];

  @Field(() => [String], { description: 'Ideas for the employer.' })
  ideas!: readonly string[];

  @Field(() => [String], { description: 'What still needs clearing up.' })
  openPoints!: readonly string[];

  @Field(() => [QuestionAndAnswerType], { description: 'What was asked and answered.' })
  questions!: readonly QuestionAndAnswerType[];
}
